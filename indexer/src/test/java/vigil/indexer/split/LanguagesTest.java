package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void theCommonestWordsTellALanguage() {
        assertThat(Languages.of("The people of the valley have asked for the names of those who were taken from it."))
                .contains("en");
        assertThat(Languages.of("Les habitants de la vallée ont demandé les noms de ceux qui ont été emmenés."))
                .contains("fr");
        assertThat(Languages.of("Los habitantes del valle han pedido los nombres de los que fueron llevados de él."))
                .contains("es");
        assertThat(
                        Languages.of(
                                "Die Leute aus dem Tal haben nach den Namen derer gefragt, die nicht da sind und es nie waren."))
                .contains("de");
    }

    @Test
    void aScriptTellsALanguageToo() {
        assertThat(Languages.of("طلب سكان الوادي أسماء الذين أخذوا منه قبل سنوات"))
                .contains("ar");
        assertThat(Languages.of("Жители долины спросили имена тех, кого увели из неё"))
                .contains("ru");
        assertThat(Languages.of("山谷里的居民询问那些被带走的人的名字,他们已经等了很多年,还在继续等待")).contains("zh");
    }

    @Test
    void aFewWordsTellNothing() {
        assertThat(Languages.of("Human Rights Watch")).isEmpty();
    }
}
