package tracker.app.figurecheck;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.activity.ActivityStage;
import tracker.domain.figurecheck.FigureCheckQuery.HeldFigureList;
import tracker.domain.figurecheck.FigureCheckQuery.ListHeldFigures;

/** Answers queries about figures that are being checked. */
@Configuration(proxyBeanMethods = false)
class FigureCheckQueryHandler {

    private final HeldFigureRepository held;
    private final ReadPositionRepository position;

    FigureCheckQueryHandler(HeldFigureRepository held, ReadPositionRepository position) {
        this.held = held;
        this.position = position;
    }

    @Bean
    QueryHandlerRegistration<ListHeldFigures, HeldFigureList> listHeldFigures() {
        return new QueryHandlerRegistration<>(
                ListHeldFigures.class,
                query -> new HeldFigureList(
                        position.now(), held.at(ActivityStage.BEING_CHECKED), held.at(ActivityStage.SENT_BACK)));
    }
}
