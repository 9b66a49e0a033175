package tracker.app.redaction;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import tracker.app.imports.ImportTextRepository;
import tracker.app.mail.EmailRepository;
import tracker.app.problem.ProblemMessageRepository;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.redaction.RedactionCommand.RedactText;
import tracker.domain.redaction.RedactionEvent.TextRedacted;
import tracker.domain.shared.FreeTextReader;
import tracker.domain.shared.RuleBroken;

/**
 * Redacts the text of an activity of any kind. No kind decides this itself: the event follows the others of the
 * activity, and the store removes their texts in the transaction that stores it.
 */
@Component
public class RedactionCommandHandler {

    private final EventStore events;
    private final ImportTextRepository imports;
    private final EmailRepository letters;
    private final ProblemMessageRepository messages;

    RedactionCommandHandler(
            EventStore events,
            ImportTextRepository imports,
            EmailRepository letters,
            ProblemMessageRepository messages) {
        this.events = events;
        this.imports = imports;
        this.letters = letters;
        this.messages = messages;
    }

    /** Without any text left it stores nothing, so that a repetition does no harm. */
    @CommandHandler
    public void on(RedactText command) {
        String activity = command.id().value();
        List<DomainEventMessage<?>> stored = events.readEvents(activity)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
        if (stored.isEmpty()) {
            throw new AggregateNotFoundException(activity, "Nothing is stored about this activity");
        }
        List<ActivityEvent> told =
                stored.stream().map(event -> (ActivityEvent) event.getPayload()).toList();
        ActivityEvent first = told.getFirst();
        RuleBroken.when(
                !Objects.equals(first.trust(), command.trust()), ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST);
        RuleBroken.when(
                !first.campaign().equals(command.campaign()), ParticipationRule.AN_ACTIVITY_STAYS_IN_ITS_CAMPAIGN);
        imports.erase(activity);
        messages.erase(activity);
        List<String> texts = told.stream().flatMap(FreeTextReader::textsOf).toList();
        letters.erase(texts);
        if (!texts.isEmpty()) {
            DomainEventMessage<?> last = stored.getLast();
            events.publish(new GenericDomainEventMessage<>(
                    last.getType(),
                    activity,
                    last.getSequenceNumber() + 1,
                    new TextRedacted(command.id(), command.campaign(), command.trust(), texts.size())));
        }
    }
}
