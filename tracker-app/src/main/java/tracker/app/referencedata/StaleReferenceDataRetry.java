package tracker.app.referencedata;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import tracker.domain.shared.RuleBroken;

/** Retries a refusal that was decided on stale reference data, as after a lost race. */
final class StaleReferenceDataRetry implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final ReferenceDataCache registers;

    StaleReferenceDataRetry(ReferenceDataCache registers) {
        this.registers = registers;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> command, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RuleBroken refusal) {
            if (registers.isStale()) {
                throw new ConcurrencyException(
                        "Refused because of trusts or campaigns that have changed since", refusal);
            }
            throw refusal;
        }
    }
}
