-- Counts, and the shapes of time; the last days look like those before them.
select (select count(*) from purchase) as purchases,
       (select count(*) between 180 and 400 from return) as returns,
       (select count(*) between 960 - 190 and 960 + 190 from letter) as letters,
       (select count(*) filter (month(bought_at) = 12) > 1.3 * count(*) filter (month(bought_at) = 2) from purchase) as season,
       (select count(*) filter (dayofweek(bought_at) in (0, 6)) < 0.25 * count(*) from purchase) as weekends,
       (select count(*) filter (hour(received_at) between 8 and 17) > 0.85 * count(*) from letter) as office,
       (select count(*) filter (returned_at >= '2024-12-25') < 30 from return) as no_pile
