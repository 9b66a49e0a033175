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

/** Fills the registers, which are otherwise written together with their facts (decision 0003), from facts that are stored. */
@Lazy
@Component
public class ReferenceDataReplay {

    private static final String REGISTERS = "registers";

    private final ApplicationContext house;
    private final EventStore store;
    private final TransactionManager transactions;

    ReferenceDataReplay(ApplicationContext house, EventStore store, TransactionManager transactions) {
        this.house = house;
        this.store = store;
        this.transactions = transactions;
    }

    /** Fills registers that are empty, from all facts. */
    public void fill() throws Exception {
        List<AnnotationEventHandlerAdapter> registers = registers();
        try (var facts = store.openStream(null)) {
            while (facts.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
                handle(facts.nextAvailable(), registers);
            }
        }
    }

    /** Fills them from these facts; takes part in the transaction of whoever calls. */
    void fill(List<Object> facts) {
        List<AnnotationEventHandlerAdapter> registers = registers();
        facts.forEach(fact -> handle(GenericEventMessage.asEventMessage(fact), registers));
    }

    private List<AnnotationEventHandlerAdapter> registers() {
        return house.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .filter(ReferenceDataReplay::isRegister)
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
    }

    private void handle(EventMessage<?> fact, List<AnnotationEventHandlerAdapter> registers) {
        if (registers.stream().noneMatch(register -> register.canHandle(fact))) {
            return;
        }
        DefaultUnitOfWork<EventMessage<?>> work = DefaultUnitOfWork.startAndGet(fact);
        work.attachTransaction(transactions);
        work.execute(() -> {
            for (AnnotationEventHandlerAdapter register : registers) {
                try {
                    register.handle(fact);
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
