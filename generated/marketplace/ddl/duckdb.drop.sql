-- Removes the tables of schema marketplace for DuckDB, emitted by ecomc.
-- A marketplace: 25 sellers, 200 products, ten promotions, 100,000 orders and about a million items. What it shows:
-- given rows that form a tree (categories), rows owned by others (a seller's products, an order's items), many-to-many
-- without repeats (promoted products), references weighted by appeal and limited to what is alive and active, a price
-- that a running promotion changes, a stock that moves with what is sold, and a table called `order`, which every
-- dialect takes.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

DROP TABLE IF EXISTS order_item;
DROP TABLE IF EXISTS "order";
DROP TABLE IF EXISTS promotion_product;
DROP TABLE IF EXISTS promotion;
DROP TABLE IF EXISTS product;
DROP TABLE IF EXISTS seller;
DROP TABLE IF EXISTS category;
DROP TABLE IF EXISTS brand;
DROP TYPE IF EXISTS seller_type;
DROP TYPE IF EXISTS order_status;
DROP TYPE IF EXISTS promotion_type;
DROP TYPE IF EXISTS discount_type;
