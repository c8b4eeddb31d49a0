using System.Globalization;

namespace ContentLint.EndToEnd;

/// <summary>Articles of a village paper, put together from parts, with defects of several kinds in every fifth.</summary>
internal static class OldRepository
{
    private static readonly string[] Places = ["Desa Tirtasari", "Dusun Krajan", "Kampung Baru", "Pasar Legi", "Kelurahan Mojo", "Teluk Biru", "Bukit Kapur"];
    private static readonly string[] People = ["Sri Wahyuni", "Joko Santosa", "Ratna Dewanti", "Made Sudarsa", "Hasan Basri", "Lina Marbun", "Yohanes Tefa"];
    private static readonly string[] Deeds = ["memperbaiki jembatan bambu", "menanam bibit mangrove", "membuka lumbung padi", "mengeruk saluran air", "mengecat balai warga"];
    private static readonly string[] Needs = ["pompa air", "lampu jalan", "tangga sumur", "papan nama jalan", "gerobak sampah", "perahu kecil"];

    private static readonly string[] Defects =
    [
        "Selebaran di balai warga menuduh panitia menjual semen, tanpa bukti sama sekali.",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Panitia akan mengkonfirmasi jadwal itu besok.",
        "Warga berkumpul pada hari Senin (12/3/2025) di lapangan.",
        "Rapat itu itu dibuka dengan doa.",
    ];

    public const int Count = 500;

    public static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"berita/{2015 + (number % 8)}/artikel-{number:D3}.md");

    public static string TextOf(int number)
    {
        var (place, person, deed, need) = (Pick(Places, number), Pick(People, number / 7), Pick(Deeds, number / 3), Pick(Needs, number / 5));
        var amount = 11 + (number * 37 % 900);
        var text = string.Create(CultureInfo.InvariantCulture, $"""
            # {place} {deed}

            Sebanyak {amount} warga {place} {deed} pada pekan ke-{number % 50 + 2}, dan {amount / 2} orang di antaranya datang dari luar.

            "Kami bekerja sejak pagi dan baru pulang setelah {amount / 3 + 2} karung terisi," kata {person}, ketua panitia kegiatan nomor {number}.

            Panitia masih membutuhkan {amount / 5 + 3} {need} sebelum musim hujan ke-{number % 9 + 2} tiba.

            """);
        return number % 5 == 0 ? $"{text}\n{Pick(Defects, number / 5)}\n" : text;
    }

    private static string Pick(string[] choices, int number) => choices[number % choices.Length];
}
