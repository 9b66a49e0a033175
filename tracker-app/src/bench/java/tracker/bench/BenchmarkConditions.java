package tracker.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The conditions of the measurement, without the name of the machine. */
final class BenchmarkConditions {

    private BenchmarkConditions() {}

    static String of(BenchmarkContext ground) {
        String settings = ground.jdbc(BenchmarkContext.MAIN).sql("""
                        select string_agg(name || ' ' || current_setting(name), ', ' order by name) from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method', 'shared_buffers',
                            'max_wal_size', 'commit_delay')
                        """).query(String.class).single();
        String version = ground.jdbc(BenchmarkContext.MAIN)
                .sql("select current_setting('server_version')")
                .query(String.class)
                .single();
        return String.format(
                Locale.UK,
                "%d cores, load average %.1f at the start, Java %s, PostgreSQL %s embedded: %s.",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version().feature(),
                version,
                settings);
    }
}
