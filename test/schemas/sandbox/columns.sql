-- Tables and columns have the scenario's names, in its order.
select table_name, string_agg(column_name, ' ' order by column_index) as column_names
from duckdb_columns() where not internal group by table_name order by table_name
