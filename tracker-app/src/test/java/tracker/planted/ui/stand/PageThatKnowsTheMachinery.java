package tracker.planted.ui.stand;

import java.sql.Connection;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.planted.app.board.Wiring;

/** The pages ask and tell through two ports. */
interface PageThatKnowsTheMachinery {

    void axon(CommandGateway gateway);

    void spring(SpringApplication application);

    void tables(JdbcClient jdbc);

    void jdbc(Connection connection);

    void wiring(Wiring wiring);
}
