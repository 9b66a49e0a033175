package tracker.app.web;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Limits the cost of a push connection. A browser that has stopped reading blocks the update of its page until the write times out; the
 * default is a minute. The browser reconnects when it reads again. Browsers send their messages as requests, so the receive buffers
 * can be small.
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
