package tracker.ui.myactivities;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.function.BiConsumer;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.OwnActivity;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureText;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** One activity in the list: a link to its details, its status and a checkbox to select it. */
final class MyActivityRow extends ListItem implements UpdatableComponent<OwnActivity> {

    private final RouterLink link;
    private final Span title = new Span();
    private final Span stage = new Span();
    private final FigureText reach = new FigureText();
    private final Span told = new Span();
    private final transient Clock clock;
    private final Element tick = new Element("input").setAttribute("type", "checkbox");

    /** @param picked is called when it is selected or deselected */
    MyActivityRow(OwnActivity first, MyActivitiesAddress address, Clock clock, BiConsumer<String, Boolean> picked) {
        this.clock = clock;
        ActivitySummary activity = first.activity();
        link = MyActivitiesNavigation.activity(
                "", activity.id(), address.doing("").parameters());
        link.add(title);
        link.setHighlightCondition((anyLink, navigation) -> false);
        tick.addPropertyChangeListener(
                "checked", "change", change -> picked.accept(activity.id(), tick.getProperty("checked", false)));
        Element label = new Element("label").appendChild(tick);
        label.getClassList().add("my-tick");
        told.addClassName("time");
        Div tags = new Div(ActivityLabels.tag(activity.kind()), stage, reach);
        tags.addClassName("tags");
        Div words = new Div(link, tags, told);
        words.addClassName("words");
        addClassName("my-row");
        getElement().appendChild(label, words.getElement());
    }

    @Override
    public void show(OwnActivity now) {
        ActivitySummary activity = now.activity();
        TextUpdater.update(title, activity.title());
        tick.setAttribute(
                "aria-label",
                "Select " + activity.title() + ", " + activity.days().inWords());
        ActivityLabels.show(activity.kind(), activity.stage(), activity.days(), LondonCalendar.today(clock), stage);
        boolean tells = activity.kind().meetsPeople() && activity.stage().isReported();
        reach.show(tells ? activity.kind().inWords(activity.reach()) : "");
        boolean several = !activity.days().from().equals(activity.days().to());
        TextUpdater.update(
                told,
                (several ? activity.days().inWords() + ". " : "") + "Last updated "
                        + LondonCalendar.inWords(now.lastKnown()) + ".");
    }

    void tick(boolean now) {
        tick.setProperty("checked", now);
    }

    /** Moves the focus back here when the activity is closed. */
    void focus() {
        link.getElement().executeJs("this.focus()");
    }

    /** Marks the open activity. */
    void open(boolean now) {
        setClassName("open", now);
        if (now) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
