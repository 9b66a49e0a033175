package tracker.app.web;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.domain.shared.Queries;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;

/** Serves the pages, where there is a web server at all. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableVaadin("tracker.ui")
class WebPagesConfiguration {

    /** Screen readers then speak British English. */
    @Bean
    VaadinServiceInitListener inBritishEnglish() {
        return house -> house.addIndexHtmlRequestListener(
                page -> page.getDocument().child(0).attr("lang", "en-GB"));
    }

    @Bean
    VaadinServiceInitListener showsTheBoardAtOnce(
            Queries queries, ApplicationDetails home, CurrentUser who, Clock clock) {
        InitialBoardListener boards = new InitialBoardListener(queries, home, who, clock);
        return house -> house.addIndexHtmlRequestListener(boards);
    }

    /** A page whose session has ended loads itself anew, instead of going on to show what it showed under a message. */
    @Bean
    VaadinServiceInitListener loadsAnewWithoutASession() {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(false);
        return house -> house.getSource().setSystemMessagesProvider(asked -> words);
    }

    /** A page that is only looked at costs no more than it shows. */
    @Bean
    VaadinServiceInitListener letsFirstAnswersGo() {
        return house ->
                house.getSource().addUIInitListener(page -> InitialResponseReleaser.releaseOnHeartbeat(page.getUI()));
    }

    /** What the sockets are told on which changes are pushed. */
    @Bean
    static BeanPostProcessor pushes() {
        return new PushSocketPostProcessor();
    }
}
