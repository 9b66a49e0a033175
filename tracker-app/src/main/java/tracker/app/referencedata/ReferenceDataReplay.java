package tracker.app.referencedata;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills the reference data from stored events. Normally it is written together with its events (decision 0003). */
@Lazy
@Component
public class ReferenceDataReplay {

    private static final String REGISTERS = "registers";

    private final ApplicationContext context;
    private final EventStore store;
    private final TransactionManager transactions;

    ReferenceDataReplay(ApplicationContext context, EventStore store, TransactionManager transactions) {
        this.context = context;
        this.store = store;
        this.transactions = transactions;
    }

    /** Fills empty tables from all events. */
    public void fill() throws Exception {
        List<AnnotationEventHandlerAdapter> registers = registers();
        try (var events = store.openStream(null)) {
            while (events.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
                handle(events.nextAvailable(), registers);
            }
        }
    }

    /** Fills the tables from these events, in the caller's transaction. */
    void fill(List<Object> events) {
        List<AnnotationEventHandlerAdapter> registers = registers();
        events.forEach(event -> handle(GenericEventMessage.asEventMessage(event), registers));
    }

    private List<AnnotationEventHandlerAdapter> registers() {
        return context.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .filter(ReferenceDataReplay::isRegister)
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
    }

    private void handle(EventMessage<?> event, List<AnnotationEventHandlerAdapter> registers) {
        if (registers.stream().noneMatch(register -> register.canHandle(event))) {
            return;
        }
        DefaultUnitOfWork<EventMessage<?>> work = DefaultUnitOfWork.startAndGet(event);
        work.attachTransaction(transactions);
        work.execute(() -> {
            for (AnnotationEventHandlerAdapter register : registers) {
                try {
                    register.handle(event);
                } catch (Exception failure) {
                    throw new IllegalStateException("the reference data cannot be rebuilt from the events", failure);
                }
            }
        });
    }

    private static boolean isRegister(Object bean) {
        ProcessingGroup[] groups = AopUtils.getTargetClass(bean).getAnnotationsByType(ProcessingGroup.class);
        return Arrays.stream(groups).anyMatch(group -> group.value().equals(REGISTERS));
    }
}
