package tracker.app.referencedata;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import tracker.domain.shared.RuleBroken;

/** A refusal that was decided on registers which have moved since is a lost race: it is decided again. */
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
