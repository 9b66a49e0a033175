package tracker.app.onenumber;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Gives pages without a browser the ports of the running application. */
public final class ViewInstantiatorFactory implements InstantiatorFactory {

    private static @Nullable BeanFactory beans;

    static void of(@Nullable BeanFactory running) {
        beans = running;
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new DefaultInstantiator(service) {
            @Override
            public <T> T getOrCreate(Class<T> type) {
                Constructor<?> constructor = type.getDeclaredConstructors()[0];
                return constructor.getParameterCount() > 0 && type.getName().startsWith("tracker.ui")
                        ? type.cast(make(constructor))
                        : super.getOrCreate(type);
            }
        };
    }

    private static Object make(Constructor<?> constructor) {
        try {
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(type -> Objects.requireNonNull(beans).getBean(type))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make " + constructor, impossible);
        }
    }
}
