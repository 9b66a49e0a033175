package tracker.app.web;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import tracker.domain.shared.Queries;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;

/** Serves the pages if there is a web server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableVaadin("tracker.ui")
class WebPagesConfiguration {

    /** Sets the language, so that screen readers use British English. */
    @Bean
    VaadinServiceInitListener inBritishEnglish() {
        return event -> event.addIndexHtmlRequestListener(
                page -> page.getDocument().child(0).attr("lang", "en-GB"));
    }

    @Bean
    VaadinServiceInitListener showsTheBoardAtOnce(
            Queries queries, ApplicationDetails home, CurrentUser who, Clock clock) {
        InitialBoardListener boards = new InitialBoardListener(queries, home, who, clock);
        return event -> event.addIndexHtmlRequestListener(boards);
    }

    @Bean
    VaadinServiceInitListener leadsToThePlainForm() {
        return event -> event.addIndexHtmlRequestListener(new PlainFormFallbackListener());
    }

    /** Last, so that it sees all scripts of the page. */
    @Bean
    @Order
    VaadinServiceInitListener allowsItsOwnScripts(CurrentUser who) {
        return event -> event.addIndexHtmlRequestListener(new PageScriptPolicyListener(who));
    }

    /** Reloads a page after its session has ended. */
    @Bean
    VaadinServiceInitListener loadsAnewWithoutASession() {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(false);
        return event -> event.getSource().setSystemMessagesProvider(asked -> words);
    }

    /** Releases the first response of each page. */
    @Bean
    VaadinServiceInitListener letsFirstAnswersGo() {
        return event ->
                event.getSource().addUIInitListener(page -> InitialResponseReleaser.releaseOnHeartbeat(page.getUI()));
    }

    /** Configures the push connections. */
    @Bean
    static BeanPostProcessor pushes() {
        return new PushSocketPostProcessor();
    }
}
