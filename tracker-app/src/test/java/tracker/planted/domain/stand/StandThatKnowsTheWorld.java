package tracker.planted.domain.stand;

import com.vaadin.flow.component.UI;
import java.sql.Connection;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tracker.planted.app.board.Wiring;
import tracker.planted.ui.stand.StandPage;

/** The domain must not depend on frameworks. */
interface StandThatKnowsTheWorld {

    void spring(ApplicationContext context);

    void vaadin(UI ui);

    void jdbc(Connection connection);

    void jackson(JsonMapper mapper);

    void pages(StandPage page);

    void wiring(Wiring wiring);
}
