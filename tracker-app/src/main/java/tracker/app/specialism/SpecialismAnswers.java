package tracker.app.specialism;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.reference.CsvFile;
import tracker.app.reference.CsvRow;
import tracker.app.reference.Shipped;
import tracker.domain.specialism.Specialism;
import tracker.domain.specialism.SpecialismQuery.ListSpecialisms;
import tracker.domain.specialism.SpecialismQuery.SpecialismList;

/** Answers what is asked about specialisms. */
@Configuration(proxyBeanMethods = false)
class SpecialismAnswers {

    @Bean
    Answers<ListSpecialisms, SpecialismList> listSpecialisms() {
        SpecialismList shipped = shipped();
        return new Answers<>(ListSpecialisms.class, question -> shipped);
    }

    /** The divisions stay in the order of the file. */
    private static SpecialismList shipped() {
        Map<String, List<Specialism>> byDivision =
                CsvFile.read(Shipped.file("specialisms.csv"), List.of("code", "name", "division_name")).rows().stream()
                        .map(SpecialismAnswers::specialism)
                        .collect(Collectors.groupingBy(Specialism::division, LinkedHashMap::new, Collectors.toList()));
        return new SpecialismList(byDivision.values().stream()
                .flatMap(division -> division.stream()
                        .sorted(Comparator.comparing(each -> each.name().toLowerCase(Locale.UK))))
                .toList());
    }

    private static Specialism specialism(CsvRow row) {
        return new Specialism(row.text("code"), row.text("name"), row.text("division_name"));
    }
}
