package tracker.planted.ui.stand;

import java.sql.Connection;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.planted.app.board.Wiring;

/** Pages must use the two ports only. */
interface PageThatKnowsTheMachinery {

    void axon(CommandGateway gateway);

    void spring(SpringApplication application);

    void tables(JdbcClient jdbc);

    void jdbc(Connection connection);

    void wiring(Wiring wiring);
}
