package tracker.ui.comparison;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.Chart;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** The course of one measure in both years: a sentence, a picture, a table, and a file. */
final class CourseCard extends Div implements Shown<CampaignComparison> {

    private final CampaignMeasure measure;
    private final TwoLines lines = new TwoLines();
    private final LiveTable<DayRow> table;
    private final Chart chart;
    private final Paragraph aligned = new Paragraph();

    private static final Drawing<CampaignComparison> DRAWING = Drawing.of(CourseCard::new);

    static Drawn<CampaignComparison> drawn() {
        return new Drawn<>(DRAWING);
    }

    private CourseCard(CampaignComparison first) {
        GetComparison asked = first.asked();
        measure = asked.measure();
        table = new LiveTable<DayRow>(
                        first.meansHappened() ? "Happened by the end of each day" : "Known at the end of each day",
                        DayRow::name)
                .named("Day of the campaign", DayRow::name)
                .figures("This year", row -> DayRow.figure(row.now()))
                .figures("The year before", row -> DayRow.figure(row.then()));
        String pace = first.meansHappened() ? ", day by day" : ", hour by hour";
        chart = new Chart(KindLook.capital(measure.words()) + pace, lines, table);
        chart.file(AnalysisAddress.of(asked.campaign(), asked.area())
                .to(measure)
                .to(asked.alignment())
                .narrowed(asked.filter())
                .at(asked.asAt())
                .on("compare.csv"));
        aligned.addClassName("small-print");
        Drawing.piece(aligned, "aligned");
        chart.add(aligned);
        add(chart);
    }

    @Override
    public void show(CampaignComparison now) {
        lines.show(now);
        table.show(DayRow.of(now));
        chart.find(ComparisonWords.finding(now, now.of(measure)));
        Words.show(aligned, ComparisonWords.aligned(now));
        aligned.setVisible(!aligned.getText().isEmpty());
    }
}
