package tracker.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.ImportNavigation;
import tracker.ui.shared.FigureFormat;

/** Previous imports with author, date and result. */
final class PastImportList extends Div {

    PastImportList(List<ImportSummary> past) {
        if (past.isEmpty()) {
            add(new Paragraph("No spreadsheets have been imported yet."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        past.forEach(told -> list.add(item(told)));
        add(list);
    }

    private static ListItem item(ImportSummary told) {
        Paragraph about = new Paragraph(about(told));
        about.addClassName("about");
        return new ListItem(ImportNavigation.one(told.file(), told), about);
    }

    static String about(ImportSummary told) {
        String by = told.by().isEmpty() ? "" : " by " + told.by();
        String trust = told.trust() == null ? "" : " · " + told.trust();
        int stored = told.count(RowOutcome.STORED);
        int back = told.count(RowOutcome.TAKEN_BACK);
        return "uploaded on " + LondonCalendar.inWords(told.begun()) + by + trust + " · "
                + told.state().words()
                + (stored == 0 ? "" : " · " + FigureFormat.count(stored, "activity", "activities") + " imported")
                + (back == 0 ? "" : " · " + FigureFormat.count(back) + " undone");
    }
}
