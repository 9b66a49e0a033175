package tracker.app.display;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.display.DisplayQuery.ListDisplays;
import tracker.domain.display.DisplaySummary;

/** Answers queries about displays. */
@Configuration(proxyBeanMethods = false)
class DisplayQueryHandler {

    @Bean
    QueryHandlerRegistration<ListDisplays, List<DisplaySummary>> listDisplays(DisplayRepository table) {
        return new QueryHandlerRegistration<>(ListDisplays.class, asked -> table.all());
    }
}
