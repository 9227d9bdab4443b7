-- Lines count from 1 under their invoice, without gaps.
select invoice_id from line group by invoice_id
having min(line_no) <> 1 or max(line_no) <> count(*) or count(distinct line_no) <> count(*)
