package tracker.ui.comparison;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.ChartCard;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** One measure over both years: finding, chart, table and file. */
final class YearComparisonCard extends Div implements UpdatableComponent<CampaignComparison> {

    private final CampaignMeasure measure;
    private final YearComparisonChart lines = new YearComparisonChart();
    private final LiveTable<DayComparisonRow> table;
    private final ChartCard chart;
    private final Paragraph aligned = new Paragraph();

    private static final SharedRenderer<CampaignComparison> RENDERER = SharedRenderer.of(YearComparisonCard::new);

    static RenderedFragment<CampaignComparison> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    private YearComparisonCard(CampaignComparison first) {
        GetComparison asked = first.asked();
        measure = asked.measure();
        table = new LiveTable<DayComparisonRow>(
                        first.meansHappened() ? "Total by the end of each day" : "Reported by the end of each day",
                        DayComparisonRow::name)
                .named("Day", DayComparisonRow::name)
                .figures("This year", row -> DayComparisonRow.figure(row.now(), "Not yet"))
                .figures("Previous year", row -> DayComparisonRow.figure(row.then(), "Not known"));
        String pace = first.meansHappened() ? " by day" : " by hour";
        chart = new ChartCard(ActivityLabels.capital(measure.words()) + pace, lines, table);
        chart.file(AnalysisAddress.of(asked.campaign(), asked.area())
                .with(measure)
                .with(asked.alignment())
                .withFilter(asked.filter())
                .withAsAt(asked.asAt())
                .toUrl("compare.csv"));
        aligned.addClassName("small-print");
        SharedRenderer.piece(aligned, "aligned");
        chart.add(aligned);
        add(chart);
    }

    @Override
    public void show(CampaignComparison now) {
        lines.show(now);
        table.show(DayComparisonRow.rowsOf(now));
        chart.showFinding(ComparisonText.finding(now, now.of(measure)));
        TextUpdater.update(aligned, ComparisonText.aligned(now));
        aligned.setVisible(!aligned.getText().isEmpty());
    }
}
