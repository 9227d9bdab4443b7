-- The thirteen columns of the scenario.
select table_name, string_agg(column_name, ' ' order by column_index) as column_names
from duckdb_columns() where not internal group by table_name order by table_name
