-- Removes the tables of schema cards for SQL Server, emitted by ecomc.
-- The customers of a card company: 50,000 of them in five segments with exact shares. What it shows: `segments … exact`
-- (15% of 50,000 is 7,500, not about 7,500), fields whose rule a segment replaces, so that age, limit, card and opening
-- date belong together, values in steps, and mail addresses that never repeat. The transactions (about 30 million over
-- the period) and the history of cards and limits are events in a customer's life. They come with lifecycles; until then
-- a customer carries the final card and limit.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

DROP TABLE IF EXISTS customers;
