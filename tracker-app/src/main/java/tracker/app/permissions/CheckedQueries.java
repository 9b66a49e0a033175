package tracker.app.permissions;

import java.util.function.Consumer;
import java.util.function.Supplier;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Permission;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.QueryWatch;
import tracker.domain.shared.RuleBroken;

/** The query port for users. Public queries are not delayed by looking up the sender. */
public final class CheckedQueries implements Queries {

    private final Queries queries;
    private final Supplier<CallerIdentity> speaker;

    public CheckedQueries(Queries queries, Supplier<CallerIdentity> speaker) {
        this.queries = queries;
        this.speaker = speaker;
    }

    @Override
    public <R> R ask(Query<R> query) {
        check(query);
        return queries.ask(query);
    }

    @Override
    public <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer) {
        check(query);
        return queries.watch(query, consumer);
    }

    private void check(Query<?> query) {
        Permission permission = QueryPermissions.of(query);
        if (permission != Permission.ANYONE) {
            CallerIdentity asks = speaker.get();
            QueryPermissions.refusal(query, asks).ifPresent(rule -> refuse(asks, query, rule));
        }
    }

    private static void refuse(CallerIdentity asks, Query<?> query, AccessRule rule) {
        SecurityLog.refused(asks, query, QueryPermissions.trust(query), rule);
        throw new RuleBroken(rule);
    }
}
