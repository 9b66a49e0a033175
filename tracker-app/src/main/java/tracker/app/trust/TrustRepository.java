package tracker.app.trust;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustEvent.TrustRegistered;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustRegistry;
import tracker.domain.trust.TrustType;

/** SQL for the register. */
@Component
class TrustRepository implements TrustRegistry, TrustRegisterSource {

    private final JdbcClient jdbc;
    private final JdbcClient writing;
    private final CommandsDatabase commands;

    TrustRepository(JdbcClient jdbc, CommandsDatabase commands) {
        this.jdbc = jdbc;
        this.writing = commands.jdbc();
        this.commands = commands;
    }

    /** A command reads in its own transaction and never waits for the query connections. */
    private JdbcClient reading() {
        return commands.isInCommandTransaction() ? writing : jdbc;
    }

    @Override
    public Optional<RegisteredTrust> find(TrustCode code) {
        return reading()
                .sql("select * from trust where code = ?")
                .param(code.value())
                .query(TrustRepository::row)
                .optional();
    }

    @Override
    public List<RegisteredTrust> all() {
        return reading()
                .sql("select * from trust order by name, code")
                .query(TrustRepository::row)
                .list();
    }

    void insert(TrustRegistered e) {
        writing.sql("""
                        insert into trust (code, name, type, region_code, region_name, icb_code, icb_name,
                                           town, postcode, latitude, longitude, authority, opened)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        e.trust().value(),
                        e.name().value(),
                        e.type() == null ? null : e.type().name(),
                        e.region().code(),
                        e.region().name(),
                        e.icb().code(),
                        e.icb().name(),
                        e.place().town(),
                        e.place().postcode(),
                        e.place().latitude(),
                        e.place().longitude(),
                        e.place().authority(),
                        e.opened()))
                .update();
    }

    void rename(TrustCode code, String name) {
        writing.sql("update trust set name = ? where code = ?")
                .params(name, code.value())
                .update();
    }

    void move(TrustCode code, Region region, Icb icb) {
        writing.sql("update trust set region_code = ?, region_name = ?, icb_code = ?, icb_name = ? where code = ?")
                .params(region.code(), region.name(), icb.code(), icb.name(), code.value())
                .update();
    }

    void describe(TrustCode code, @Nullable TrustType type, TrustLocation place) {
        writing.sql("""
                        update trust set type = ?, town = ?, postcode = ?, latitude = ?, longitude = ?, authority = ?
                        where code = ?
                        """)
                .params(Arrays.asList(
                        type == null ? null : type.name(),
                        place.town(),
                        place.postcode(),
                        place.latitude(),
                        place.longitude(),
                        place.authority(),
                        code.value()))
                .update();
    }

    void close(TrustCode code, LocalDate day, Set<TrustCode> successors) {
        writing.sql("update trust set closed = ?, successors = ? where code = ?")
                .params(day, successors.stream().map(TrustCode::value).sorted().toArray(String[]::new), code.value())
                .update();
    }

    private static RegisteredTrust row(ResultSet row, int number) throws SQLException {
        String type = row.getString("type");
        return new RegisteredTrust(
                new TrustCode(row.getString("code")),
                row.getString("name"),
                type == null ? null : TrustType.valueOf(type),
                new Region(row.getString("region_code"), row.getString("region_name")),
                new Icb(row.getString("icb_code"), row.getString("icb_name")),
                new TrustLocation(
                        row.getString("town"),
                        row.getString("postcode"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class),
                        row.getString("authority")),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                codes(row.getArray("successors")));
    }

    private static Set<TrustCode> codes(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(TrustCode::new).collect(Collectors.toUnmodifiableSet());
    }
}
