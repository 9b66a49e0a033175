package tracker.ui.myactivities;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tracker.domain.participation.OwnActivity;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.UpdatableComponent;

/** The filtered activities, grouped by day; the first hundred, with a button for more. */
final class MyActivityList extends Div implements UpdatableComponent<List<OwnActivity>> {

    private static final int AT_ONCE = 100;

    private final MyActivitiesAddress address;
    private final transient Clock clock;
    private final transient BiConsumer<String, Boolean> picked;
    private final Map<String, MyActivityRow> rows = new HashMap<>();
    private final Div days = new Div();
    private final KeyedComponentList<DayGroup, DayGroupSection> parts =
            new KeyedComponentList<>(days, DayGroup::date, DayGroupSection::new);
    private final Paragraph nothing = new Paragraph("No activities match this filter.");
    private final NativeButton more = new NativeButton("", click -> more());
    private List<OwnActivity> all = List.of();
    private int most = AT_ONCE;
    private String open = "";

    MyActivityList(MyActivitiesAddress address, Clock clock, BiConsumer<String, Boolean> picked) {
        this.address = address;
        this.clock = clock;
        this.picked = picked;
        more.addClassNames("button", "quiet");
        addClassName("my-list");
        add(nothing, days, more);
    }

    @Override
    public void show(List<OwnActivity> now) {
        LocalDate today = LondonCalendar.today(clock);
        List<OwnActivity> fitting = new ArrayList<>(
                now.stream().filter(own -> address.filter().fits(own, today)).toList());
        if (address.newest()) {
            fitting.sort(Comparator.comparing(OwnActivity::lastKnown).reversed());
        }
        all = fitting;
        showSome();
    }

    /** The filter, as in the address. */
    String filter() {
        return address.filter().word();
    }

    private void more() {
        most += AT_ONCE;
        showSome();
    }

    private void showSome() {
        Map<LocalDate, List<OwnActivity>> byDay = new LinkedHashMap<>();
        shown().forEach(own ->
                byDay.computeIfAbsent(dayOf(own), first -> new ArrayList<>()).add(own));
        parts.show(byDay.entrySet().stream()
                .map(day -> new DayGroup(day.getKey(), day.getValue()))
                .toList());
        nothing.setVisible(all.isEmpty());
        int left = all.size() - shown().size();
        more.setVisible(left > 0);
        more.setText("Show more: " + FigureFormat.count(left, "activity is", "activities are") + " left");
    }

    private LocalDate dayOf(OwnActivity own) {
        return address.newest()
                ? LondonCalendar.dayOf(own.lastKnown())
                : own.activity().days().from();
    }

    /** The activities on the page. */
    List<OwnActivity> shown() {
        return all.subList(0, Math.min(most, all.size()));
    }

    /** All activities that match the filter. */
    List<OwnActivity> fitting() {
        return all;
    }

    void tick(String id, boolean now) {
        MyActivityRow row = rows.get(id);
        if (row != null) {
            row.tick(now);
        }
    }

    /** Marks the open activity; none if the id is empty. */
    void open(String id) {
        MyActivityRow left = rows.get(open);
        if (id.isEmpty() && left != null) {
            left.focus();
        }
        open = id;
        rows.forEach((each, row) -> row.open(each.equals(id)));
    }

    private MyActivityRow row(OwnActivity first) {
        MyActivityRow row = new MyActivityRow(first, address, clock, picked);
        row.open(first.activity().id().equals(open));
        rows.put(first.activity().id(), row);
        return row;
    }

    private record DayGroup(LocalDate date, List<OwnActivity> activities) {}

    private final class DayGroupSection extends Div implements UpdatableComponent<DayGroup> {

        private final KeyedComponentList<OwnActivity, MyActivityRow> list;

        DayGroupSection(DayGroup first) {
            UnorderedList there = new UnorderedList();
            list = new KeyedComponentList<>(there, own -> own.activity().id(), MyActivityList.this::row);
            addClassName("my-day");
            add(new H3((address.newest() ? "Reported on " : "") + FigureFormat.day(first.date())), there);
        }

        @Override
        public void show(DayGroup now) {
            list.show(now.activities());
        }
    }
}
