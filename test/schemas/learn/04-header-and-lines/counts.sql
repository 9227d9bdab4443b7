select count(*) as invoices from invoice
