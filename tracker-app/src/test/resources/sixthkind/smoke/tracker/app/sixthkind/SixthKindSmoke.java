package tracker.app.sixthkind;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.StoredTypeNames;
import tracker.app.ledger.LedgerFold;
import tracker.app.messaging.ActivityCommandsFactory;
import tracker.app.permissions.CommandPermissions;
import tracker.app.permissions.QueryPermissions;
import tracker.domain.ambassadorsession.AmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent;
import tracker.domain.ambassadorsession.AmbassadorSessionQuery.GetAmbassadorSession;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.FoldedActivity;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;
import tracker.ui.activity.ActivityFormRegistry;

/** Runs inside the classes of the trial: an ambassador session is logged, decided, folded into totals and offered as a form. */
public final class SixthKindSmoke implements Callable<String> {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 9);
    private static final Instant NOW = Instant.parse("2027-03-10T12:00:00Z");

    @Override
    public String call() {
        ActivityKind kind = ActivityKind.AMBASSADOR_SESSION;
        ActivityEntry entry = new ActivityEntry(
                "row 1",
                kind,
                true,
                DayRange.on(DAY),
                null,
                new School(null, new TextLine("Priory School")),
                List.of(),
                List.of(),
                null,
                null,
                Reach.of(28, CountingMethod.REGISTER),
                StaffingFigures.NOT_SAID,
                null);
        ActivityCommands<?, ?> commands =
                ActivityCommandsFactory.of(kind, entry.activity(), new CampaignId(2027), new TrustCode("RJ1"));
        ActivityCommand report = commands.log(entry);
        AggregateTestFixture<AmbassadorSession> fixture = new AggregateTestFixture<>(AmbassadorSession.class);
        fixture.registerInjectableResource(rules());
        fixture.givenCommands(report)
                .when(commands.withdraw(new Reason("Logged twice.")))
                .expectSuccessfulHandlerExecution();
        List<ActivityEvent> events = fixture.getEventStore()
                .readEvents(entry.activity())
                .asStream()
                .map(EventMessage::getPayload)
                .map(ActivityEvent.class::cast)
                .toList();
        LedgerFold fold = new LedgerFold(new HashMap<>());
        fold.add(new StoredEvent(
                1,
                events.getFirst().id().value(),
                StoredTypeNames.of(events.getFirst().getClass()),
                NOW,
                events.getFirst()));
        return String.join(
                "\n",
                events.getFirst().sentence(),
                "totals " + fold.totals(),
                "withdrawn "
                        + FoldedActivity.of(events, AmbassadorSessionEvent.class)
                                .contribution()
                                .withdrawn(),
                "stored as " + StoredTypeNames.of(events.getFirst().getClass()),
                "withdrawals "
                        + StoredTypeNames.ofType(tracker.domain.activity.WithdrawalEvent.class)
                                .contains("ambassadorsession.AmbassadorSessionWithdrawn"),
                "may log " + CommandPermissions.named(report.getClass()),
                "may ask " + QueryPermissions.named(GetAmbassadorSession.class),
                "owed " + tracker.app.ledger.ActivityKindSql.kinds(ActivityKind::isOuting),
                "form " + ActivityFormRegistry.logged().contains(kind));
    }

    private static ParticipationRules rules() {
        return new ParticipationRules(
                id -> Optional.of(campaign(id)), code -> Optional.of(trust(code)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static AnnouncedCampaign campaign(CampaignId id) {
        CampaignDays days = new CampaignDays(
                LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 14), LocalDate.of(2027, 3, 31));
        return new AnnouncedCampaign(
                id, "Healthcare Science Week 2027", days, DatesStatus.CONFIRMED, false, List.of(), List.of(), List.of());
    }

    private static RegisteredTrust trust(TrustCode code) {
        return new RegisteredTrust(
                code,
                "Trust " + code,
                TrustType.ACUTE,
                new Region("Y56", "London"),
                new Icb("QKK", "NHS South East London Integrated Care Board"),
                new TrustLocation("London", "SE1 9RT", 51.5, -0.09, "E09000028"),
                LocalDate.of(1993, 4, 1),
                null,
                Set.of());
    }
}
