-- The items of an order are its seller's.
select order_item_id from order_item join "order" using (order_id) join product using (product_id)
where product.seller_id <> "order".seller_id
