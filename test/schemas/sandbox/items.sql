-- Items: quantity times price, the product's price, 1..5 of each.
select item_id from order_items join products using (product_id)
where subtotal <> quantity * order_items.price or order_items.price <> products.price or quantity not between 1 and 5
