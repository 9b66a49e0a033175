package tracker.app.budgets;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Intercepts between the pools and the driver, and counts by thread, so that background timers are not included. */
final class StatementCountListener implements BeanPostProcessor, QueryExecutionListener, MethodExecutionListener {

    private final Map<String, LongAdder> statements = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> transactions = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            PGSimpleDataSource driver = new PGSimpleDataSource();
            driver.setUrl(pool.getJdbcUrl());
            pool.setDataSource(ProxyDataSourceBuilder.create(driver)
                    .listener(this)
                    .methodListener(this)
                    .build());
        }
        return bean;
    }

    long statements(String thread) {
        return sum(statements, thread);
    }

    /** Commits, and statements that were their own transaction. */
    long transactions(String thread) {
        return sum(transactions, thread);
    }

    private static long sum(Map<String, LongAdder> counts, String thread) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith(thread))
                .mapToLong(count -> count.getValue().sum())
                .sum();
    }

    private static void count(Map<String, LongAdder> counts) {
        counts.computeIfAbsent(Thread.currentThread().getName(), thread -> new LongAdder())
                .increment();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        count(statements);
        try {
            if (execution.getStatement().getConnection().getAutoCommit()) {
                count(transactions);
            }
        } catch (SQLException closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted before the call
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        if (call.getMethod().getName().equals("commit")) {
            count(transactions);
        }
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        // counted before the call
    }
}
