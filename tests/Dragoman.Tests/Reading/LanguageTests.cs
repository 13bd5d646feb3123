using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

public sealed class LanguageTests
{
    private static readonly ReadingModel s_model = ReadingModel.Load(ModelFolder.Default);

    [Theory]
    [InlineData("en", "The foreign minister met his Turkish counterpart Hakan Fidan in Ankara on Monday.")]
    [InlineData("en", "Erdoğan, Aliyev discuss Karabakh")]
    [InlineData("en", "Putin congratulates Lukashenko")]
    [InlineData("en", "Iran arrested a French tourist.")]
    [InlineData("de", "Die Außenministerin traf am Montag ihren türkischen Amtskollegen in Ankara.")]
    [InlineData("fr", "Le ministre des Affaires étrangères a rencontré son homologue turc à Ankara lundi.")]
    [InlineData("es", "El ministro de Exteriores se reunió con su homólogo turco en Ankara el lunes.")]
    [InlineData("it", "Il ministro degli Esteri ha incontrato il suo omologo turco ad Ankara lunedì.")]
    [InlineData("pt", "O ministro das Relações Exteriores se reuniu com o seu homólogo turco em Ancara.")]
    [InlineData("nl", "De minister van Buitenlandse Zaken sprak met zijn Turkse collega in Ankara.")]
    [InlineData("sv", "Utrikesministern träffade sin turkiske kollega i Ankara på måndagen och de talade om Nato.")]
    [InlineData("pl", "Minister spraw zagranicznych spotkał się w poniedziałek ze swoim tureckim odpowiednikiem.")]
    [InlineData("cs", "Ministr zahraničí se v pondělí sešel v Ankaře se svým tureckým protějškem.")]
    [InlineData("hu", "A külügyminiszter hétfőn Ankarában találkozott török kollégájával.")]
    [InlineData("ro", "Ministrul de externe s-a întâlnit luni la Ankara cu omologul său turc și au discutat.")]
    [InlineData("tr", "Dışişleri Bakanı Ankara'da mevkidaşı ile bir araya geldi ve bölgedeki gelişmeleri görüştü.")]
    [InlineData("az", "Xarici işlər naziri Ankarada türkiyəli həmkarı ilə görüşüb və bölgədəki vəziyyəti müzakirə edib.")]
    [InlineData("id", "Menteri Luar Negeri bertemu dengan mitranya dari Turki di Ankara pada hari Senin.")]
    [InlineData("vi", "Bộ trưởng Ngoại giao đã gặp người đồng cấp Thổ Nhĩ Kỳ tại Ankara.")]
    [InlineData("ru", "Министр иностранных дел провёл переговоры с турецким коллегой в Анкаре.")]
    [InlineData("uk", "Міністр закордонних справ провів переговори з турецьким колегою в Анкарі.")]
    [InlineData("bg", "Министърът на външните работи се срещна с турския си колега в Анкара.")]
    [InlineData("ar", "التقى وزير الخارجية نظيره التركي في أنقرة يوم الاثنين.")]
    [InlineData("fa", "وزیر امور خارجه با همتای ترکیه‌ای خود در آنکارا دیدار کرد.")]
    [InlineData("el", "Ο υπουργός Εξωτερικών συναντήθηκε με τον Τούρκο ομόλογό του.")]
    [InlineData("he", "שר החוץ נפגש עם עמיתו הטורקי באנקרה.")]
    [InlineData("zh", "外交部长星期一在安卡拉会见了土耳其外长。")]
    [InlineData("ja", "外務大臣は月曜日にアンカラでトルコの外相と会談した。")]
    [InlineData("ko", "외교부 장관은 월요일 앙카라에서 터키 외무장관과 회담했다.")]
    [InlineData("th", "รัฐมนตรีต่างประเทศพบกับรัฐมนตรีตุรกีที่กรุงอังการา")]
    [InlineData("und", "Ωmega? Žž 12")]
    public void Language_is_told(string language, string text) => Assert.Equal(language, s_model.Languages.Of(text));
}
