package tracker.app.house;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;

/** Serves the pages, where there is a web server at all. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableVaadin("tracker.ui")
class Pages {}
