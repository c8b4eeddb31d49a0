using System.Globalization;
using System.Text;

namespace ContentLint.Benchmarks.Parts;

/// <summary>
/// Indonesian news of ours that never says the same twice in one place: quotations and their sources, names, dates, numbers, and slips that
/// rules find. Parts are taken in steps that have no divisor in common, so that they meet in ever new ways.
/// </summary>
internal static class VariedArticle
{
    private static readonly string[] Names =
    [
        "Ratna Wijayanti", "Hendra Gunawan", "Surya Pratama", "Maria Lestari", "Yohanes Tambunan", "Nurul Hidayah", "Agus Salimin", "Dewi Kartikasari",
        "I Made Suartana", "Fransiska Wonga", "Zainal Mutaqin", "Lilis Suryani", "Bambang Haryadi",
    ];

    private static readonly string[] Offices =
    [
        "Kepala Dinas Pekerjaan Umum Kabupaten Telaga", "juru bicara Perusahaan Air Minum Tirta Jaya", "ketua kelompok tani Sumber Rejeki",
        "dosen Universitas Muara", "Wakil Bupati Telaga", "pedagang di Pasar Lama", "Direktur Rumah Sakit Harapan",
    ];

    private static readonly string[] Places =
        ["Desa Karangsari", "Kecamatan Muara", "Pelabuhan Teluk Biru", "Pasar Lama", "Jalan Pahlawan", "Dusun Waringin", "tepi Sungai Lawe", "lereng Bukit Sirap", "Balai Kota", "Terminal Timur", "Pulau Sembilan"];

    private static readonly string[] Words =
    [
        "Kami tidak akan menunda pekerjaan ini lagi", "Airnya naik cepat sekali sejak tengah malam", "Harga pupuk sudah dua kali berubah sejak musim tanam",
        "Yang paling dirugikan adalah anak-anak sekolah", "Laporannya baru kami terima kemarin sore", "Jembatan itu aman dilewati kendaraan kecil",
        "Kami menghitung lagi semua kerugian warga", "Obatnya ada, tetapi tenaganya kurang", "Saya sendiri yang memeriksa \u2018laporan kuning\u2019 itu",
        "Tidak ada yang boleh membayar lebih dari yang tertulis", "Perahu kecil sebaiknya jangan melaut dulu", "Jalannya licin, jadi kami berputar lewat kebun",
        "Sekolah akan dibuka lagi begitu lumpurnya kering", "Listrik padam tiga kali dalam semalam", "Kami menunggu keputusan bupati", "Pasarnya sepi, padahal besok hari raya",
        "Benihnya bagus, hanya tanahnya yang belum siap",
    ];

    private static readonly string[] Verbs = ["kata", "ujar", "tutur", "jelas", "ucap"];

    private static readonly string[] Facts =
    [
        "Sebanyak {0} warga {1} mengungsi ke balai desa setelah hujan turun semalaman.", "Perbaikan jalan di {1} menelan biaya Rp {0} juta dan diperkirakan selesai akhir tahun.",
        "Petugas mencatat {0} rumah di {1} terendam hingga setinggi lutut orang dewasa.", "Pemerintah kabupaten membagikan {0} kantong benih kepada petani di {1}.",
        "Sedikitnya {0} kapal bersandar di {1} sambil menunggu ombak mereda.", "Rapat di {1} itu di hadiri {0} orang dari tiga kecamatan.",
        "Antrean kendaraan di {1} mencapai {0} meter pada jam pulang kerja.", "Puskesmas di {1} melayani {0} pasien sejak pagi , sebagian besar anak-anak.",
        "Di {1}, {0} pohon baru ditanam untuk menahan longsor.", "Menurut sejumlah sumber, hutang koperasi di {1} mencapai Rp {0} juta.",
        "Warga {1} mengkonfirmasi bahwa {0} sumur sudah kering sejak Jum'at.", "Gempa itu terasa di {1} selama {0} detik, tetapi tidak merusak bangunan.",
        "Hampir semua dari {0} kios di {1} tutup lebih awal pada hari itu.",
    ];

    private static readonly string[] Days = ["Senin (3/3/2025)", "Selasa, 4 Maret 2025", "Rabu malam", "Kamis (6/3)", "Jumat pekan lalu", "Sabtu (8/3/2025) pagi", "Minggu sore"];

    private static readonly string[] Forms =
    [
        "\u201C{0},\u201D {1} {2}, {3}, pada {4}. {5}", "{5} {2}, {3}, mengatakan pekerjaan itu belum selesai pada {4}. \u201C{0},\u201D {1}nya.",
        "{5} \"{0},\" {1} {3} {2} di {6} pada {4}.", "Menurut {2}, {3}, keadaan di {6} berangsur pulih pada {4}. {5} \u201C{0}.\u201D",
        "{5} Pada {4}, {2} meninjau {6} bersama {3}. Ia menuturkan, \u201C{0}.\u201D",
    ];

    /// <param name="length">In characters; the last paragraph may go beyond.</param>
    public static string OfLength(int length)
    {
        var text = new StringBuilder("Banjir dan Harga Benih Merisaukan Warga Telaga\n\n", length + 1024);
        for (var at = 0; text.Length < length; at++)
        {
            var number = (17 + (at * 37 % 983)).ToString(CultureInfo.InvariantCulture);
            var fact = string.Format(CultureInfo.InvariantCulture, Pick(Facts, at * 5), number, Pick(Places, at * 7));
            text.AppendFormat(
                CultureInfo.InvariantCulture,
                Pick(Forms, at * 3),
                Pick(Words, at * 11),
                Pick(Verbs, at * 2),
                at % 3 == 0 ? Pick(Names, at * 4) : Pick(Names, at * 4).Split(' ')[^1],
                Pick(Offices, at * 3),
                Pick(Days, at * 5),
                fact,
                Pick(Places, at * 3));
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static string Pick(string[] parts, int at) => parts[at % parts.Length];
}
