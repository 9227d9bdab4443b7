-- Every reference finds its row; what is out of print is not sold; prices are the book's.
select book_id from book anti join author using (author_id)
union all select sale_id from sale anti join book using (book_id)
union all select sale_id from sale join book using (book_id) where not in_print or sale.price <> book.price
