package tracker.ui.activity;

import com.vaadin.flow.component.html.OrderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.ui.form.ActivityRef;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.UpdatableComponent;
import tracker.ui.stand.StandCountPanel;

/** The activities of one trust in one campaign; an open form stays open while the list changes. */
public final class ActivityList extends OrderedList implements UpdatableComponent<List<ActivitySummary>> {

    private final KeyedComponentList<ActivitySummary, ActivityCard> cards;

    /** @param mayChange whether the user has a role at the trust */
    public ActivityList(
            CampaignId campaign, TrustCode trust, Commands commands, Queries queries, boolean mayChange, Clock clock) {
        this(first -> card(
                first,
                new ActivityRef(first.id(), campaign, trust),
                new ActivityFormContext(commands, queries, clock),
                mayChange));
    }

    private ActivityList(Function<ActivitySummary, ActivityCard> card) {
        addClassName("activities");
        cards = new KeyedComponentList<>(this, ActivitySummary::id, card);
    }

    /** The list without scripts: nothing can be changed or opened. */
    public static ActivityList still(Clock clock) {
        return new ActivityList(
                first -> new ActivityCard(first, clock, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static ActivityCard card(
            ActivitySummary first, ActivityRef which, ActivityFormContext ports, boolean mayChange) {
        return new ActivityCard(
                first,
                ports.clock(),
                ActivityFormRegistry.of(first.kind())
                        .filter(kind -> mayChange)
                        .map(kind -> new NextStepsPanel(kind, which, ports)),
                first.kind() == ActivityKind.STAND
                        ? Optional.of(
                                new StandCountPanel(which, ports.commands(), ports.queries(), mayChange, ports.clock()))
                        : Optional.empty(),
                Optional.of(new ActivityHistoryPanel(ports.queries(), first.id(), mayChange ? which.trust() : null)));
    }

    @Override
    public void show(List<ActivitySummary> now) {
        cards.show(now);
    }
}
