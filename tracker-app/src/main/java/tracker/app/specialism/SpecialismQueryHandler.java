package tracker.app.specialism;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.specialism.Specialism;
import tracker.domain.specialism.SpecialismQuery.ListSpecialisms;
import tracker.domain.specialism.SpecialismQuery.SpecialismList;

/** Answers what is asked about specialisms. */
@Configuration(proxyBeanMethods = false)
class SpecialismQueryHandler {

    @Bean
    QueryHandlerRegistration<ListSpecialisms, SpecialismList> listSpecialisms() {
        SpecialismList shipped = shipped();
        return new QueryHandlerRegistration<>(ListSpecialisms.class, question -> shipped);
    }

    /** The divisions stay in the order of the file. */
    private static SpecialismList shipped() {
        Map<String, List<Specialism>> byDivision = CsvFile.read(
                        DataFileResolver.file("specialisms.csv"), List.of("code", "name", "division_name"))
                .rows()
                .stream()
                .map(SpecialismQueryHandler::specialism)
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
