package tracker.app.display;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.domain.display.Display;
import tracker.domain.display.DisplayQuery.ListDisplays;

/** Answers what is asked about screens. */
@Configuration(proxyBeanMethods = false)
class DisplayAnswers {

    @Bean
    Answers<ListDisplays, List<Display>> listDisplays(DisplayTable table) {
        return new Answers<>(ListDisplays.class, asked -> table.all());
    }
}
