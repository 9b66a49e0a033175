package tracker.app.display;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.domain.display.DisplayQuery.ListDisplays;
import tracker.domain.display.DisplaySummary;

/** Answers what is asked about screens. */
@Configuration(proxyBeanMethods = false)
class DisplayAnswers {

    @Bean
    Answers<ListDisplays, List<DisplaySummary>> listDisplays(DisplayTable table) {
        return new Answers<>(ListDisplays.class, asked -> table.all());
    }
}
