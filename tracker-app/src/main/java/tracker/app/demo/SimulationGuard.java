package tracker.app.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps simulated events out of real data: the application refuses a demonstration's data folder outside the
 * demonstration. Tokens are not events, so they may be created for a demonstration too; data written with one is
 * labelled simulated.
 */
@Component
@Profile("!demo")
@DependsOnDatabaseInitialization
class SimulationGuard implements InitializingBean {

    private final JdbcClient jdbc;

    private final boolean onlyTokens;

    SimulationGuard(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.onlyTokens = environment.containsProperty("tracker.token.wish");
    }

    @Override
    public void afterPropertiesSet() {
        if (!onlyTokens) {
            new DemoEventRepository(jdbc).refuseSimulation();
        }
    }
}
