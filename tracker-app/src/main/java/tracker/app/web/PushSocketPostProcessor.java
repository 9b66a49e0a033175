package tracker.app.web;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Bounds what the socket of a page costs. A browser that has stopped reading holds its page's update up until the write is given
 * up, after a minute if nobody says otherwise; it comes back by itself when it reads again. What browsers have to say comes with
 * requests, so there is no need to keep room for long messages from each.
 */
final class PushSocketPostProcessor implements BeanPostProcessor {

    private static final String GIVE_UP_AFTER = "org.atmosphere.websocket.writeTimeout";

    private static final String MILLISECONDS = "5000";
    private static final String CHARACTERS = "1024";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> pages && pages.getServlet() instanceof SpringServlet) {
            pages.addInitParameter(GIVE_UP_AFTER, MILLISECONDS);
            pages.addInitParameter("org.atmosphere.websocket.bufferSize", CHARACTERS);
            pages.addInitParameter("org.atmosphere.websocket.maxTextMessageSize", CHARACTERS);
            pages.addInitParameter("org.atmosphere.websocket.maxBinaryMessageSize", CHARACTERS);
        }
        return bean;
    }
}
