-- A few books sell most; the first authors have written most.
select (select count(*) from sale) as sales,
       (select sum(n) > 800 from (select count(*) as n from sale group by book_id order by n desc limit 12)) as favorites,
       (select count(*) filter (author_id <= 10) > count(*) filter (author_id > 20) from book) as authors
