export function outboxKeeping(sql) {
    const count = async (query, text, ids) => {
        const [row] = (await query(text, [ids === undefined ? null : JSON.stringify(ids)])).rows;
        return row?.count ?? 0;
    };
    return {
        async status(query) {
            const [row] = (await query(sql.status, [])).rows;
            const { waiting = 0, attempted = 0, parked = 0, lag = 0 } = row ?? {};
            return { waiting, attempted, parked, lag: Math.max(0, lag) };
        },
        async parked(query, { after = '0', limit = 100 } = {}) {
            const rows = (await query(sql.parked, [after, limit])).rows;
            return rows.map(({ parked_at, written_at, ...rest }) => {
                return { ...rest, writtenAt: new Date(written_at * 1000), parkedAt: new Date(parked_at * 1000) };
            });
        },
        redrive: (query, ids) => count(query, sql.redrive, ids),
        discard: (query, ids) => count(query, sql.discard, ids),
    };
}
