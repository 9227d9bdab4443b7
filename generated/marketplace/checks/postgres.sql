-- The checks of schema marketplace for PostgreSQL, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.
-- `about` allows 2% of what is expected, or five standard errors; 5% where no standard error is known.

SELECT 'brand: key (brand_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM brand GROUP BY brand_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'brand: unique (brand_name) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM brand GROUP BY brand_name HAVING COUNT(*) > 1) AS repeats;

SELECT 'brand: required columns have values' AS "check", COUNT(*) AS violations
FROM brand
WHERE brand_id IS NULL OR brand_name IS NULL OR country IS NULL OR created_at IS NULL;

SELECT 'category: key (category_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM category GROUP BY category_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'category: unique (category_name) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM category GROUP BY category_name HAVING COUNT(*) > 1) AS repeats;

SELECT 'category: (parent_category_id) refers to a row of category' AS "check", COUNT(*) AS violations
FROM category AS c LEFT JOIN category AS p ON p.category_id = c.parent_category_id
WHERE c.parent_category_id IS NOT NULL AND p.category_id IS NULL;

SELECT 'category: required columns have values' AS "check", COUNT(*) AS violations
FROM category
WHERE category_id IS NULL OR category_name IS NULL OR level IS NULL OR created_at IS NULL;

SELECT 'seller: key (seller_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM seller GROUP BY seller_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'seller: unique (seller_name) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM seller GROUP BY seller_name HAVING COUNT(*) > 1) AS repeats;

SELECT 'seller: required columns have values' AS "check", COUNT(*) AS violations
FROM seller
WHERE seller_id IS NULL OR seller_name IS NULL OR join_date IS NULL OR seller_type IS NULL OR rating IS NULL OR country IS NULL;

SELECT 'seller: rating in 0..5' AS "check", COUNT(*) AS violations
FROM seller AS t
WHERE NOT (t.rating BETWEEN 0.0 AND 5.0);

SELECT 'product: key (product_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM product GROUP BY product_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'product: (category_id) refers to a row of category' AS "check", COUNT(*) AS violations
FROM product AS c LEFT JOIN category AS p ON p.category_id = c.category_id
WHERE c.category_id IS NOT NULL AND p.category_id IS NULL;

SELECT 'product: (brand_id) refers to a row of brand' AS "check", COUNT(*) AS violations
FROM product AS c LEFT JOIN brand AS p ON p.brand_id = c.brand_id
WHERE c.brand_id IS NOT NULL AND p.brand_id IS NULL;

SELECT 'product: (seller_id) refers to a row of seller' AS "check", COUNT(*) AS violations
FROM product AS c LEFT JOIN seller AS p ON p.seller_id = c.seller_id
WHERE c.seller_id IS NOT NULL AND p.seller_id IS NULL;

SELECT 'product: required columns have values' AS "check", COUNT(*) AS violations
FROM product
WHERE product_id IS NULL OR product_name IS NULL OR category_id IS NULL OR brand_id IS NULL OR seller_id IS NULL OR price IS NULL OR discount_price IS NULL OR stock_qty IS NULL OR rating IS NULL OR created_at IS NULL OR is_active IS NULL;

SELECT 'product: price > 0' AS "check", COUNT(*) AS violations
FROM product AS t
WHERE NOT (t.price > 0.00);

SELECT 'product: discount_price <= price' AS "check", COUNT(*) AS violations
FROM product AS t
WHERE NOT (t.discount_price <= t.price);

SELECT 'product: stock_qty in 0..500' AS "check", COUNT(*) AS violations
FROM product AS t
WHERE NOT (t.stock_qty BETWEEN 0 AND 500);

SELECT 'product: rating in 0..5' AS "check", COUNT(*) AS violations
FROM product AS t
WHERE NOT (t.rating BETWEEN 0.0 AND 5.0);

SELECT 'promotion: key (promotion_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM promotion GROUP BY promotion_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'promotion: required columns have values' AS "check", COUNT(*) AS violations
FROM promotion
WHERE promotion_id IS NULL OR promotion_name IS NULL OR promotion_type IS NULL OR discount_type IS NULL OR discount_value IS NULL OR start_date IS NULL OR end_date IS NULL;

SELECT 'promotion: end_date > start_date' AS "check", COUNT(*) AS violations
FROM promotion AS t
WHERE NOT (t.end_date > t.start_date);

SELECT 'promotion_product: key (promotion_product_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM promotion_product GROUP BY promotion_product_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'promotion_product: unique (promotion_id, product_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM promotion_product GROUP BY promotion_id, product_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'promotion_product: (promotion_id) refers to a row of promotion' AS "check", COUNT(*) AS violations
FROM promotion_product AS c LEFT JOIN promotion AS p ON p.promotion_id = c.promotion_id
WHERE c.promotion_id IS NOT NULL AND p.promotion_id IS NULL;

SELECT 'promotion_product: (product_id) refers to a row of product' AS "check", COUNT(*) AS violations
FROM promotion_product AS c LEFT JOIN product AS p ON p.product_id = c.product_id
WHERE c.product_id IS NOT NULL AND p.product_id IS NULL;

SELECT 'promotion_product: required columns have values' AS "check", COUNT(*) AS violations
FROM promotion_product
WHERE promotion_product_id IS NULL OR promotion_id IS NULL OR product_id IS NULL;

SELECT 'order: key (order_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM "order" GROUP BY order_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'order: (seller_id) refers to a row of seller' AS "check", COUNT(*) AS violations
FROM "order" AS c LEFT JOIN seller AS p ON p.seller_id = c.seller_id
WHERE c.seller_id IS NOT NULL AND p.seller_id IS NULL;

SELECT 'order: required columns have values' AS "check", COUNT(*) AS violations
FROM "order"
WHERE order_id IS NULL OR order_date IS NULL OR seller_id IS NULL OR status IS NULL OR total_amount IS NULL OR created_at IS NULL;

SELECT 'order: total_amount is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.total_amount AS actual, (SELECT COALESCE(SUM(i.subtotal), 0) FROM order_item AS i WHERE i.order_id = t.order_id) AS expected
  FROM "order" AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order: created_at is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.created_at AS actual, t.order_date AS expected
  FROM "order" AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order: total_amount >= 0' AS "check", COUNT(*) AS violations
FROM "order" AS t
WHERE NOT (t.total_amount >= 0.00);

SELECT 'order_item: key (order_item_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM order_item GROUP BY order_item_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'order_item: (order_id) refers to a row of order' AS "check", COUNT(*) AS violations
FROM order_item AS c LEFT JOIN "order" AS p ON p.order_id = c.order_id
WHERE c.order_id IS NOT NULL AND p.order_id IS NULL;

SELECT 'order_item: (product_id) refers to a row of product' AS "check", COUNT(*) AS violations
FROM order_item AS c LEFT JOIN product AS p ON p.product_id = c.product_id
WHERE c.product_id IS NOT NULL AND p.product_id IS NULL;

SELECT 'order_item: required columns have values' AS "check", COUNT(*) AS violations
FROM order_item
WHERE order_item_id IS NULL OR order_id IS NULL OR product_id IS NULL OR quantity IS NULL OR unit_price IS NULL OR subtotal IS NULL;

SELECT 'order_item: subtotal is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.subtotal AS actual, t.quantity * t.unit_price AS expected
  FROM order_item AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order_item: quantity in 1..5' AS "check", COUNT(*) AS violations
FROM order_item AS t
WHERE NOT (t.quantity BETWEEN 1 AND 5);

SELECT 'order_item: subtotal == quantity * unit_price' AS "check", COUNT(*) AS violations
FROM order_item AS t
WHERE NOT (t.subtotal = t.quantity * t.unit_price);

SELECT 'nobody sells before joining' AS "check", COUNT(*) AS violations
FROM "order" AS t
  LEFT JOIN seller AS t_seller ON t_seller.seller_id = t.seller_id
WHERE NOT (CAST(t.order_date AS DATE) >= t_seller.join_date);

SELECT 'items are the seller''s' AS "check", COUNT(*) AS violations
FROM order_item AS t
  LEFT JOIN product AS t_product ON t_product.product_id = t.product_id
  LEFT JOIN "order" AS t_order ON t_order.order_id = t.order_id
WHERE NOT (t_product.seller_id = t_order.seller_id);

SELECT 'inactive products do not sell' AS "check", COUNT(*) AS violations
FROM order_item AS t
  LEFT JOIN product AS t_product ON t_product.product_id = t.product_id
WHERE NOT t_product.is_active;

SELECT 'nothing is sold before it is offered' AS "check", COUNT(*) AS violations
FROM order_item AS t
  LEFT JOIN "order" AS t_order ON t_order.order_id = t.order_id
  LEFT JOIN product AS t_product ON t_product.product_id = t.product_id
WHERE NOT (t_order.order_date >= t_product.created_at);

SELECT 'nothing costs more than without a deal' AS "check", COUNT(*) AS violations
FROM order_item AS t
  LEFT JOIN product AS t_product ON t_product.product_id = t.product_id
WHERE NOT (t.unit_price <= t_product.discount_price);

SELECT 'an order costs what its items cost' AS "check", COUNT(*) AS violations
FROM "order" AS t
WHERE NOT (t.total_amount = (SELECT COALESCE(SUM(i.subtotal), 0) FROM order_item AS i WHERE i.order_id = t.order_id));

SELECT 'count(OrderItem) about 1_000_000' AS "check", CASE WHEN ABS(measured - expected) <= 0.02 * ABS(expected) OR ABS(measured - expected) <= 5 * SQRT(variance) THEN 0 ELSE 1 END AS violations
FROM (SELECT CAST((SELECT COUNT(*) FROM order_item AS i) AS DOUBLE PRECISION) AS measured,
  1000000 AS expected,
  CAST((SELECT COUNT(*) FROM order_item AS i2) AS DOUBLE PRECISION) AS variance) AS figures;

SELECT 'share(Order.status == DELIVERED) about 70%' AS "check", CASE WHEN ABS(measured - expected) <= 0.02 * ABS(expected) OR ABS(measured - expected) <= 5 * SQRT(variance) THEN 0 ELSE 1 END AS violations
FROM (SELECT (SELECT AVG(CASE WHEN i.status = 'DELIVERED' THEN 1E0 ELSE 0E0 END) FROM "order" AS i) AS measured,
  0.7 AS expected,
  (SELECT AVG(CASE WHEN i3.status = 'DELIVERED' THEN 1E0 ELSE 0E0 END) FROM "order" AS i3) * (1 - (SELECT AVG(CASE WHEN i3.status = 'DELIVERED' THEN 1E0 ELSE 0E0 END) FROM "order" AS i3)) / NULLIF(CAST((SELECT COUNT(*) FROM "order" AS i2) AS DOUBLE PRECISION), 0) AS variance) AS figures;
