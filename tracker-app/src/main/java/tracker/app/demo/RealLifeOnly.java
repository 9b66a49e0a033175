package tracker.app.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps simulated facts out of real life: outside the demonstration its data folder is refused. */
@Component
@Profile("!demo")
@DependsOnDatabaseInitialization
class RealLifeOnly implements InitializingBean {

    private final JdbcClient jdbc;

    RealLifeOnly(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        new DemoStore(jdbc).refuseSimulation();
    }
}
