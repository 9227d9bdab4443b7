-- Every value is in its shape.
select parcel_id from parcel
where pieces < 1 or weight_g not between 50 and 30000 or weight_g % 10 <> 0
   or cast(price * 100 as integer) % 100 <> 99 or price not between 3 and 151 or rating not between 0 and 5
   or not regexp_full_match(tracking, '[A-Z]{2}-\d{8}')
   or carrier not in ('Blue Van', 'Night Rail', 'Bike Post')
   or arrived_at < sent_at + interval 2 hours or arrived_at > sent_at + interval 14 days
