-- The checks of schema trees for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'topic: key (topic_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM topic GROUP BY topic_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'topic: (parent_id) refers to a row of topic' AS "check", COUNT(*) AS violations
FROM topic AS c LEFT JOIN topic AS p ON p.topic_id = c.parent_id
WHERE c.parent_id IS NOT NULL AND p.topic_id IS NULL;

SELECT 'topic: required columns have values' AS "check", COUNT(*) AS violations
FROM topic
WHERE topic_id IS NULL OR level IS NULL OR is_leaf IS NULL OR name IS NULL;

SELECT 'topic: values fit their types' AS "check", COUNT(*) AS violations
FROM topic
WHERE TYPEOF(topic_id) NOT IN ('integer', 'null')
  OR topic_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(parent_id) NOT IN ('integer', 'null')
  OR parent_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(level) NOT IN ('integer', 'null')
  OR level NOT BETWEEN -2147483648 AND 2147483647
  OR is_leaf NOT IN (0, 1)
  OR LENGTH(name) > 60;

SELECT 'region: key (region_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM region GROUP BY region_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'region: unique (name) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM region GROUP BY name HAVING COUNT(*) > 1) AS repeats;

SELECT 'region: (parent_id) refers to a row of region' AS "check", COUNT(*) AS violations
FROM region AS c LEFT JOIN region AS p ON p.region_id = c.parent_id
WHERE c.parent_id IS NOT NULL AND p.region_id IS NULL;

SELECT 'region: required columns have values' AS "check", COUNT(*) AS violations
FROM region
WHERE region_id IS NULL OR name IS NULL OR level IS NULL;

SELECT 'region: values fit their types' AS "check", COUNT(*) AS violations
FROM region
WHERE TYPEOF(region_id) NOT IN ('integer', 'null')
  OR region_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(name) > 40
  OR TYPEOF(parent_id) NOT IN ('integer', 'null')
  OR parent_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(level) NOT IN ('integer', 'null')
  OR level NOT BETWEEN -2147483648 AND 2147483647;

SELECT 'article: key (article_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM article GROUP BY article_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'article: (region_id) refers to a row of region' AS "check", COUNT(*) AS violations
FROM article AS c LEFT JOIN region AS p ON p.region_id = c.region_id
WHERE c.region_id IS NOT NULL AND p.region_id IS NULL;

SELECT 'article: required columns have values' AS "check", COUNT(*) AS violations
FROM article
WHERE article_id IS NULL OR headline IS NULL OR region_id IS NULL;

SELECT 'article: values fit their types' AS "check", COUNT(*) AS violations
FROM article
WHERE TYPEOF(article_id) NOT IN ('integer', 'null')
  OR article_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(headline) > 80
  OR TYPEOF(region_id) NOT IN ('integer', 'null')
  OR region_id NOT BETWEEN -2147483648 AND 2147483647;

SELECT 'tag: key (article_id, topic_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM tag GROUP BY article_id, topic_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'tag: (article_id) refers to a row of article' AS "check", COUNT(*) AS violations
FROM tag AS c LEFT JOIN article AS p ON p.article_id = c.article_id
WHERE c.article_id IS NOT NULL AND p.article_id IS NULL;

SELECT 'tag: (topic_id) refers to a row of topic' AS "check", COUNT(*) AS violations
FROM tag AS c LEFT JOIN topic AS p ON p.topic_id = c.topic_id
WHERE c.topic_id IS NOT NULL AND p.topic_id IS NULL;

SELECT 'tag: required columns have values' AS "check", COUNT(*) AS violations
FROM tag
WHERE article_id IS NULL OR topic_id IS NULL OR relevance IS NULL;

SELECT 'tag: values fit their types' AS "check", COUNT(*) AS violations
FROM tag
WHERE TYPEOF(article_id) NOT IN ('integer', 'null')
  OR article_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(topic_id) NOT IN ('integer', 'null')
  OR topic_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(relevance) NOT IN ('real', 'integer', 'null')
  OR ABS(relevance) >= 10
  OR ROUND(relevance, 2) <> relevance;
