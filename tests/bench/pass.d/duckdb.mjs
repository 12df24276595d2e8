// The same figures by DuckDB, as fast as we could make it say them: typed columns, no sniffing, count_if.
//   node duckdb.mjs wide.csv >figures.csv       needs: npm install @duckdb/node-api (in this folder, or NODE_PATH)
import { createRequire } from 'node:module';
const { DuckDBInstance } = createRequire(process.env.BENCH_NODE + '/')('@duckdb/node-api');

const items = Array.from({ length: 15 }, (_, i) => `v${String(i + 1).padStart(2, '0')}`);
const flags = Array.from({ length: 5 }, (_, i) => `f${i + 1}`);
const types = ['response_id', 'family_id'].map(c => `'${c}':'VARCHAR'`).concat(["'responded_on':'DATE'", "'team':'VARCHAR'"],
	[...items, ...flags].map(c => `'${c}':'TINYINT'`), ["'channel':'VARCHAR'", "'comment':'VARCHAR'"]);
const figures = items.flatMap(c => [`count(${c})`, `sum(${c})`, `count_if(${c} >= 4)`])
	.concat(flags.flatMap(c => [`count(${c})`, `sum(${c})`]));
const db = await DuckDBInstance.create(':memory:', { threads: '2' });
const to = await db.connect();
await to.run(`copy (select strftime(date_trunc('month', responded_on), '%Y-%m') as month, team, count(*) as n, ${figures.join(', ')}
	from read_csv('${process.argv[2]}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
		columns = {${types.join(', ')}})
	group by 1, 2 order by 1, 2) to '/dev/stdout' (header false)`);
