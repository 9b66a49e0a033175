package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.at;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.SnapshotPosition;
import tracker.ui.ViewTest;

/** What is on the page stays where it is while its figures move, and says how fresh it is. */
class LiveTableTest extends ViewTest {

    private record Row(String name, long held) {}

    private final LiveTable<Row> table = new LiveTable<Row>("By region", Row::name)
            .named("Region", Row::name)
            .figures("Held", row -> FigureFormat.count(row.held()));

    private List<NativeTableRow> rows() {
        return $(NativeTableRow.class, $(NativeTableBody.class, table).single()).all();
    }

    private List<String> told() {
        return rows().stream().map(ViewTest::words).toList();
    }

    private FigureText figure(int row) {
        return $(FigureText.class, rows().get(row)).last();
    }

    @Test
    void each_row_names_itself_and_its_figures() {
        table.show(List.of(new Row("London", 1_200), new Row("South West", 3)));
        assertThat(told()).containsExactly("London Held 1,200", "South West Held 3");
    }

    @Test
    void a_row_stays_itself_while_its_figure_moves() {
        table.show(List.of(new Row("London", 1), new Row("South West", 3)));
        List<NativeTableRow> before = rows();
        table.show(List.of(new Row("London", 2), new Row("South West", 3)));
        assertThat(rows()).containsExactlyElementsOf(before);
        assertThat(told()).containsExactly("London Held 2", "South West Held 3");
        assertThat(figure(0).getElement().hasAttribute("data-moved")).isTrue();
        assertThat(figure(1).getElement().hasAttribute("data-moved"))
                .as("what did not move is not marked")
                .isFalse();
    }

    @Test
    void each_move_is_marked_anew_and_standing_still_is_none() {
        FigureText figure = new FigureText();
        figure.show("1");
        assertThat(figure.getElement().getAttribute("data-moved")).isNull();
        figure.show("2");
        String first = figure.getElement().getAttribute("data-moved");
        figure.show("2");
        assertThat(figure.getElement().getAttribute("data-moved")).isEqualTo(first);
        figure.show("3");
        assertThat(figure.getElement().getAttribute("data-moved")).isNotNull().isNotEqualTo(first);
    }

    @Test
    void rows_that_change_places_take_their_components_along() {
        table.show(List.of(new Row("London", 1), new Row("South West", 3), new Row("Midlands", 2)));
        List<NativeTableRow> before = rows();
        table.show(List.of(new Row("Midlands", 9), new Row("London", 1), new Row("South West", 3)));
        assertThat(rows()).containsExactly(before.get(2), before.get(0), before.get(1));
        assertThat(told()).first().isEqualTo("Midlands Held 9");
    }

    @Test
    void a_row_that_is_gone_leaves_and_comes_back_as_another() {
        table.show(List.of(new Row("London", 1), new Row("South West", 3)));
        Component london = rows().getFirst();
        table.show(List.of(new Row("South West", 3)));
        assertThat(told()).containsExactly("South West Held 3");
        table.show(List.of(new Row("London", 5), new Row("South West", 3)));
        assertThat(told()).containsExactly("London Held 5", "South West Held 3");
        assertThat(rows().getFirst()).isNotSameAs(london);
        table.show(List.of());
        assertThat(told()).isEmpty();
    }

    private final FreshnessStatus status = new FreshnessStatus();

    private String fresh(boolean behind, boolean paused) {
        status.show(at(1_234), behind, paused, "Updated 2:15pm");
        return words(status).strip();
    }

    @Test
    void figures_are_live_delayed_or_paused_and_a_pause_is_told_first() {
        assertThat(fresh(false, false)).isEqualTo("Live. Updated 2:15pm");
        assertThat(fresh(true, false)).isEqualTo("Updates are slightly delayed. Updated 2:15pm");
        assertThat(fresh(false, true)).isEqualTo("Paused at 2:15pm. Updated 2:15pm");
        assertThat(fresh(true, true)).startsWith("Paused at 2:15pm.");
        assertThat(fresh(false, false)).isEqualTo("Live. Updated 2:15pm");
    }

    @Test
    void the_position_can_be_quoted_and_figures_of_the_past_are_not_live() {
        SnapshotPosition moment = at(1_234);
        status.showPast(moment, "As reported by 2:15pm");
        assertThat(words(status).strip()).isEqualTo("As reported by 2:15pm");
        assertThat($(Span.class, status).all())
                .extracting(span -> span.getElement().getAttribute("title"))
                .contains("Position 1,234");
    }

    @Test
    void a_hidden_tab_takes_the_first_answer_of_each_while_and_no_other() {
        AtomicLong whiles = new AtomicLong(7);
        HiddenTabLimiter limiter = new HiddenTabLimiter(whiles::get);
        assertThat(limiter.allows()).as("a tab that is seen takes all").isTrue();
        assertThat(limiter.allows()).isTrue();
        limiter.begin();
        assertThat(limiter.allows()).isFalse();
        whiles.set(8);
        assertThat(limiter.allows()).isTrue();
        assertThat(limiter.allows()).isFalse();
        limiter.end();
        assertThat(limiter.allows()).isTrue();
    }

    @Test
    void a_select_begins_with_what_was_chosen() {
        SelectField field = new SelectField("b").option("a", "First").option("b", "Second");
        field.group("More").option("c", "Third");
        assertThat(field.getValue()).isEqualTo("b");
        assertThat(field.getElement().getChildren().filter(option -> option.hasAttribute("selected")))
                .singleElement()
                .satisfies(option -> assertThat(option.getText()).isEqualTo("Second"));
    }
}
