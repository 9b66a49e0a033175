package tracker.ui;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;

/** Hands the ports of the test to the pages' constructors, as the application does in earnest. */
public final class PortsInstantiatorFactory implements InstantiatorFactory {

    private static List<Object> ports = List.of();

    static void use(Object... given) {
        ports = List.of(given);
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
                    .map(PortsInstantiatorFactory::port)
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make " + constructor, impossible);
        }
    }

    private static Object port(Class<?> type) {
        return ports.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port " + type));
    }
}
