package tracker.app.api;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Creates the springdoc beans on first use of the API description, so that the start does not wait for them. */
@Component
@ConditionalOnWebApplication
final class LazyOpenApiPostProcessor implements BeanFactoryPostProcessor {

    private static final String SPRINGDOC = "org.springdoc.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            if (isSpringdocs(bean.getBeanClassName()) || isSpringdocs(bean.getFactoryBeanName())) {
                bean.setLazyInit(true);
            }
        }
    }

    private static boolean isSpringdocs(@Nullable String name) {
        return name != null && name.startsWith(SPRINGDOC);
    }
}
